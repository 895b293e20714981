"""What the benchmarks share: building a site, starting a server, reading its clock and its memory."""
import hashlib
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = ROOT / "target" / "bench"
PORT = 18080
PATIENCE = 60


def build(name, *options, content=None, home=None):
    """Builds the application with the given content in a folder of its own, unless it is there; returns its target."""
    folder = BENCH / name
    target = folder / "target"
    sources = digest(content)
    trained = "verify" in options
    built = folder / "built"
    if built.exists() and built.read_text() == sources:
        return target
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in ("pom.xml", "mvnw", ".mvn"):
        (shutil.copytree if (ROOT / part).is_dir() else shutil.copy2)(ROOT / part, folder / part)
    for part in ("main", "test") if trained else ("main",):
        shutil.copytree(ROOT / "src" / part, folder / "src" / part)
    if content:
        subprocess.run([ROOT / "src" / "bench" / "posts", str(content), folder / "content"], check=True)
    else:
        shutil.copytree(ROOT / "content", folder / "content")
    goal = ["-DskipUnitTests"] if trained else ["package", "-Dmaven.test.skip"]
    command = ["./mvnw", "-B", "-q", "-ntp", *goal, "-Dspotless.check.skip", *options]
    environment = dict(os.environ, JAVA_HOME=str(home)) if home else None
    print("building", name, "…", file=sys.stderr)
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr, env=environment)
    built.write_text(sources)
    return target


def digest(content):
    """What the build of a site depends on, so that nothing stale is measured."""
    files = [ROOT / "pom.xml", ROOT / "src" / "bench" / "posts", *(ROOT / "src" / "main").rglob("*")]
    if not content:
        files += (ROOT / "content").rglob("*")
    hashed = hashlib.sha256(str(content).encode())
    for file in sorted(path for path in files if path.is_file()):
        hashed.update(str(file).encode() + file.read_bytes())
    return hashed.hexdigest()


def native(name, content=None):
    """A native executable with the given content."""
    return [str(next(build(name, "-Dnative", content=content).glob("*-runner")))]


def jar(name, content=None):
    """The same on the JVM."""
    return ["java", "-jar", str(build(name, content=content) / "quarkus-app" / "quarkus-run.jar")]


def jdk25():
    """Where a JDK 25 is: in JAVA_25_HOME, or where Linux has it."""
    homes = [os.environ.get("JAVA_25_HOME"), *sorted(pathlib.Path("/usr/lib/jvm").glob("*25*"))]
    for home in filter(None, homes):
        if (pathlib.Path(home) / "bin" / "javac").exists():
            return pathlib.Path(home)
    raise SystemExit("there is no JDK 25: set JAVA_25_HOME")


def trained(name, home, *options):
    """The application with a cache of what its integration tests had the JVM load and compile; returns its folder."""
    return build(name, "verify", "-Dquarkus.package.jar.aot.enabled=true", "-Dquarkus.http.test-port=0", *options,
                 home=home) / "quarkus-app"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(path="/", port=PORT, headers=""):
    """One request on a connection of its own; raises OSError while nothing listens."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n".encode())
        reply = b""
        while chunk := connection.recv(65536):
            reply += chunk
        return reply


class Server:
    """A running server; `first` is the time from its start to its first 200, in milliseconds."""

    def __init__(self, command, port=PORT, path="/", cpu=None):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                raise SystemExit(f"something listens on port {port} already")
        environment = dict(os.environ, QUARKUS_HTTP_PORT=str(port))
        pinned = ["taskset", "-c", str(cpu)] if cpu is not None else []
        begin = time.perf_counter()
        self.process = subprocess.Popen([*pinned, *command], env=environment, stdout=subprocess.DEVNULL)
        while True:
            try:
                if get(path, port).startswith(b"HTTP/1.1 200"):
                    break
            except OSError:
                pass
            if self.process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                raise SystemExit(f"{command} does not serve")
            time.sleep(0.0005)
        self.first = (time.perf_counter() - begin) * 1000

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait()

    def memory(self):
        """Resident memory, and what of it is the process's own: not backed by a file, so that it cannot be dropped; MiB."""
        fields = {}
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()[1:]:
            name, value = line.split(":")
            fields[name] = int(value.split()[0]) / 1024
        return fields["Rss"], fields["Private_Dirty"]

    def cpu(self):
        """CPU time of the process and its children so far, in seconds."""
        pids = [self.process.pid, *children(self.process.pid)]
        return sum(cpu_of(pid) for pid in pids)


def children(pid):
    return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def cpu_of(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
