package org.lectern;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MainWalkTest extends MainWalk {}
