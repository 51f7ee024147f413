package org.lectern.hypothesis;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lectern.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ClientOnPostgresTest extends ClientTest {}
