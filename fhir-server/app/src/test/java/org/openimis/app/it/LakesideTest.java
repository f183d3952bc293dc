package org.openimis.app.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openimis.app.server.ServerApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that asks a server of its own, which has loaded the lakeside pack from its folder. All
 * such tests share it; who changes a pack takes a copy of it under another name, and who moves the
 * clock puts it back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {
      ServerApplication.class,
      ImisClientConfiguration.class,
      MovableClock.Configuration.class
    },
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "openimis.demo.claims=false",
      "openimis.policy.expire=false",
      "openimis.scheme.pack=../schemes/packs/lakeside",
      "openimis.scheme.sample=true"
    })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface LakesideTest {}
