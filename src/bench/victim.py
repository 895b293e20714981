"""A server to which things happen: how it is started, confined, talked to and ended."""
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import time

START = 60


class Fault(Exception):
    """It did not survive."""


class Unable(Exception):
    """This machine, or this command, does not let the fault be tried."""


def require(truth, otherwise):
    if not truth:
        raise Fault(otherwise)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Victim:
    """A server on a port of its own, as soon as it serves."""

    def __init__(self, command, *, prefix=(), environment=None, confine=None, stdout=subprocess.DEVNULL, cwd="/",
                 path="/"):
        self.port = free_port()
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [*prefix, *command], cwd=cwd, preexec_fn=confine, stdin=subprocess.DEVNULL, stdout=stdout,
            stderr=self.errors if stdout == subprocess.DEVNULL else stdout,
            env=dict(os.environ, PORT=str(self.port)) | (environment or {}))
        try:
            self.wait(path)
        except BaseException:
            self.kill()
            raise

    def wait(self, path="/"):
        end = time.monotonic() + START
        while time.monotonic() < end and self.process.poll() is None:
            try:
                self.expect(200, path)
                return
            except OSError:
                time.sleep(0.02)
        raise Fault(f"does not serve: {self.said()}")

    def said(self):
        self.errors.seek(0)
        return self.errors.read(2000).decode(errors="replace").strip()

    def connect(self, timeout=20, receive=None):
        connection = socket.socket()
        if receive:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        connection.settimeout(timeout)
        connection.connect(("127.0.0.1", self.port))
        return connection

    def get(self, path="/", fields="", timeout=20):
        with self.connect(timeout) as connection:
            connection.sendall(request(path, fields + "Connection: close\r\n"))
            return read_all(connection)

    def expect(self, status, path="/"):
        reply = self.get(path)
        require(reply.startswith(b"HTTP/1.1 %d " % status), f"{path} is answered with {reply[:60]!r}")
        require(is_whole(reply), f"{path} is cut off")
        return reply

    def pid(self):
        """The server's own, below whatever started it."""
        pid = self.process.pid
        while children := pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            pid = int(children[0])
        return pid

    def resident(self):
        status = pathlib.Path(f"/proc/{self.pid()}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def terminate(self):
        os.kill(self.pid(), signal.SIGTERM)

    def exit_code(self, seconds):
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Fault(f"has not ended after {seconds} s") from None

    def kill(self):
        if self.process.poll() is None:
            for pid in {self.pid(), self.process.pid}:
                os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.kill()
        self.errors.close()


def request(path="/", fields="", method="GET"):
    return f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n".encode()


def read_all(connection):
    reply = b""
    while chunk := connection.recv(1 << 16):
        reply += chunk
    return reply


def is_whole(replies):
    """Whether some octets are whole replies, one after the other, and there is one at least."""
    count = 0
    while replies:
        head, found, rest = replies.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)\ncontent-length: (\d+)", head)
        if not found or not length or len(rest) < int(length.group(1)):
            return False
        replies = rest[int(length.group(1)):]
        count += 1
    return count > 0


def memory_group(megabytes):
    """A memory cgroup, with what puts a process into it and what removes it."""
    for root, limit in (("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max")):
        group = pathlib.Path(root) / f"pamphlet-faults-{os.getpid()}"
        try:
            group.mkdir()
            (group / limit).write_text(str(megabytes << 20))
            return lambda: (group / "cgroup.procs").write_text(str(os.getpid())), group.rmdir
        except OSError:
            if group.is_dir():
                group.rmdir()
    raise Unable("no memory cgroup can be made here")


def as_user(uid=65532):
    """As a user that owns nothing, without any capability, and never with more."""
    tool = shutil.which("setpriv")
    if not tool or os.geteuid() != 0:
        raise Unable("needs root and setpriv")
    return [tool, f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--no-new-privs", "--bounding-set=-all",
            "--inh-caps=-all"]


def in_namespace(script, *flags):
    """In namespaces of its own, after a script has changed what can be seen in them."""
    probe = subprocess.run(["unshare", *flags, "sh", "-ec", script], capture_output=True)
    if probe.returncode != 0:
        raise Unable(f"unshare: {probe.stderr.decode().strip()}")
    return ["unshare", *flags, "sh", "-ec", f'{script}; exec "$@"', "sh"]


def few_files(number):
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (number, number))
