"""The public face: providers' hooks, health, metrics, and in demo mode the try-it page. Nothing of the desk."""
