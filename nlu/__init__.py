"""What people say: sentences, and the components that learn from them."""
