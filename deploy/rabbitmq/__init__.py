"""RabbitMQ: users and rights."""
