package org.lectern.retagging;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lectern.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RetaggingOnPostgresTest extends RetaggingTest {}
