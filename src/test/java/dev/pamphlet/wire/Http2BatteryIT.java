package dev.pamphlet.wire;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same from the package, be it a jar or a native executable. */
@QuarkusIntegrationTest
class Http2BatteryIT extends Http2BatteryTest {}
