package vn.lienthong.hub.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.XMLReader;

/** What a package must not know. */
class PurityTests {

    private static final int PARAMETERS = 6;

    @Test
    void onlyAdaptersAndTheWayToThemUseCamel() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Hub.ROOT + ".adapter..", Hub.ROOT + ".delivery.camel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .check(Hub.CLASSES);
    }

    @Test
    void theLanguageKnowsNeitherSpringNorSql() {
        noClasses()
                .that()
                .resideInAPackage(Hub.ROOT + ".event..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql.."))
                .check(Hub.CLASSES);
    }

    @Test
    void routingKnowsNeitherDatabaseNorClock() {
        noClasses()
                .that()
                .resideInAPackage(Hub.ROOT + ".routing..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .allowEmptyShould(true)
                .check(Hub.CLASSES);
    }

    /** A stream of rows holds its connection until it is closed, and nothing closes it by itself. */
    @Test
    void rowsAreReadAsListsNotAsStreams() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .orShould()
                .callMethodWhere(target(name("queryForStream")))
                .check(Hub.CLASSES);
    }

    /** One place holds the limits and shuts out what lies outside; see there. */
    @Test
    void xmlIsReadInOneWayOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Hub.ROOT + ".partner.SafeXml")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.xml.parsers..",
                                "javax.xml.xpath..",
                                "javax.xml.bind..",
                                "jakarta.xml.bind..",
                                "jakarta.xml.soap..",
                                "org.w3c.dom.ls..",
                                "org.w3c.dom.bootstrap..",
                                "org.apache.cxf.staxutils..",
                                "org.apache.camel.converter.jaxp..",
                                "com.ctc.wstx..",
                                "org.codehaus.stax2..",
                                "com.fasterxml.jackson.dataformat.xml..")
                        .or(assignableTo(XMLInputFactory.class))
                        .or(assignableTo(TransformerFactory.class))
                        .or(assignableTo(SchemaFactory.class))
                        .or(assignableTo(XMLReader.class))
                        .or(assignableTo(StreamSource.class)))
                .check(Hub.CLASSES);
    }

    /** Components and languages of Camel that read XML read it in a way of their own. */
    @Test
    void noRouteReadsXml() throws IOException {
        try (Stream<Path> routes = Files.list(Path.of("routes"))) {
            assertThat(routes).isNotEmpty().allSatisfy(route -> assertThat(Files.readString(route))
                    .doesNotContainPattern("(?i)xslt|xpath|xquery|xtokenize|xj:|stax|jaxb|jacksonXml|validator:"));
        }
    }

    @Test
    void timeComesFromTheClockOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Hub.ROOT + ".HubApplication")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(Hub.CLASSES);
    }

    @Test
    void aClassIsMadeOfFewParts() {
        assertThat(Hub.CLASSES.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(made -> !made.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(made -> made.getRawParameterTypes().size() > PARAMETERS)
                        .map(JavaConstructor::getFullName))
                .isEmpty();
    }
}
