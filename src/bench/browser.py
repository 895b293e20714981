"""A browser to measure with: Chromium by way of its driver (W3C WebDriver)."""
import http.client
import json
import socket
import subprocess
import tempfile
import time

PORT = 18095
OPTIONS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]


class Browser:
    """One window; give it to `with`, which closes it."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={PORT}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", PORT)) == 0:
                    break
            time.sleep(0.1)
        options = {"args": [*OPTIONS, f"--user-data-dir={self.profile.name}"]}
        capabilities = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        self.session = self._call("/session", capabilities)["sessionId"]
        return self

    def __exit__(self, *error):
        # A driver that ends leaves its browser behind, and whatever is measured next beside that.
        self._call(f"/session/{self.session}", {}, "DELETE")
        self.driver.terminate()
        self.driver.wait()
        self.profile.cleanup()

    def _call(self, path, body, method="POST"):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        connection.request(method, path, json.dumps(body), {"Content-Type": "application/json"})
        value = json.loads(connection.getresponse().read())["value"]
        connection.close()
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(value["message"])
        return value

    def show(self, url):
        self._call(f"/session/{self.session}/url", {"url": url})

    def run(self, script):
        return self._call(f"/session/{self.session}/execute/sync", {"script": script, "args": []})

    def loaded_with(self, text, patience=30):
        """Waits until the open page says something; returns when it was loaded, in seconds since 1970, or how long it
        was waited for in vain."""
        script = f"""
            const [navigation] = performance.getEntriesByType("navigation");
            return document.body?.innerText.includes({json.dumps(text)}) && navigation.domContentLoadedEventEnd
                ? performance.timeOrigin + navigation.domContentLoadedEventEnd : 0;"""
        end = time.time() + patience
        while time.time() < end:
            try:
                if loaded := self.run(script):
                    return loaded / 1000
            except RuntimeError:
                pass  # The page is just being exchanged.
            time.sleep(0.01)
        return end
