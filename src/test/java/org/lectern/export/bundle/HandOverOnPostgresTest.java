package org.lectern.export.bundle;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lectern.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class HandOverOnPostgresTest extends HandOverTest {}
