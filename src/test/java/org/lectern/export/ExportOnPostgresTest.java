package org.lectern.export;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lectern.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ExportOnPostgresTest extends ExportTest {}
