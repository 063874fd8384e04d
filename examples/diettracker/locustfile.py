from locust import HttpUser, constant, task


class Eater(HttpUser):
    wait_time = constant(0.1)

    @task
    def meals(self):
        self.client.get("/api/meals")
