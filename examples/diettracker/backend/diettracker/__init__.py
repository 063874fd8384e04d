"""What people ate, and what that comes to."""
