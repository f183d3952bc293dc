package org.openimis.app.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openimis.app.server.ServerApplication;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that asks the running demo server. All such tests share one server and one database, so
 * each uses claim codes of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {ServerApplication.class, ImisClientConfiguration.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // A run at the start would change what tests look at.
    properties = {"openimis.demo.claims=false", "openimis.policy.expire=false"})
@AutoConfigureObservability(tracing = false) // Spring Boot keeps metrics from tests
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface IntegrationTest {}
