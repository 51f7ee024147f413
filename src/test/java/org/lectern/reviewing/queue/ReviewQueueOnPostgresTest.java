package org.lectern.reviewing.queue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lectern.OnPostgres;

/** The same on PostgreSQL, whose locks and sorting are its own. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ReviewQueueOnPostgresTest extends ReviewQueueTest {}
