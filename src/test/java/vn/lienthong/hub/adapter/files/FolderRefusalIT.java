package vn.lienthong.hub.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienthong.hub.adapter.files.folder.FolderRefusedException;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.route.FolderCheck;
import vn.lienthong.hub.adapter.files.sample.SampleCheck;
import vn.lienthong.hub.testing.HubTest;

/** What is wrong with a folder is said with file and place; what is right is let in. */
@HubTest
class FolderRefusalIT {

    private static final String ROUTES = "dkkd.camel.yaml";

    @Autowired
    private FolderCheck check;

    @Autowired
    private SampleCheck samples;

    @Test
    void aSampleSaysOfAStatusWhatALiveFolderDoes() {
        FolderRefusedException refused = catchThrowableOfType(
                FolderRefusedException.class,
                () -> samples.check(
                        check.check(Folders.with(Folders.dkkd(), "samples/known-dossier.answer.http", "503"))));

        assertThat(refused.findings().toString()).contains("expected Refused, got Unreachable");
    }

    @Test
    void theWorkedFolderIsSound() {
        assertThatCode(() -> samples.check(check.check(Folders.dkkd()))).doesNotThrowAnyException();
    }

    /** Each line: what stands in the routes, what is put in its place, and what must be said of it. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            to: jsonata:reply.jsonata       | to: file:/tmp/x                     | line 13: 'file' is not allowed; allowed are direct:, http:
            to: jsonata:reply.jsonata       | to: exec:ls                         | 'exec' is not allowed
            to: jsonata:reply.jsonata       | to: class:java.lang.Runtime         | 'class' is not allowed
            to: jsonata:reply.jsonata       | to: jsonata:file:/etc/passwd        | must name a file *.jsonata of this folder
            to: jsonata:reply.jsonata       | to: jsonata:../other/x.jsonata      | must name a file *.jsonata of this folder
            to: jsonata:reply.jsonata       | to: jsonata:none.jsonata            | must name a file *.jsonata of this folder
            to: jsonata:reply.jsonata       | to: https://other.example/x         | 'other.example:443' is no host of this partner; partner.yaml allows localhost:9
            to: jsonata:reply.jsonata       | to: http://localhost:9@other.example/ | is no host of this partner
            to: jsonata:reply.jsonata       | to: "{{base-url}}.other.example/"   | behind {{base-url}} a plain path may stand
            to: jsonata:reply.jsonata       | to: "{{env:PATH}}"                  | is not allowed; allowed are direct:
            to: jsonata:reply.jsonata       | to: direct:x?block=false            | write options under 'parameters'
            to: jsonata:reply.jsonata       | toD: direct:x                       | 'toD' is not allowed in a step
            to: jsonata:reply.jsonata       | script: {groovy: x}                 | 'script' is not allowed in a step
            to: jsonata:reply.jsonata       | process: {ref: x}                   | 'process' is not allowed in a step
            to: jsonata:reply.jsonata       | setBody: {simple: "${body}"}        | 'simple' is not allowed in setBody
            to: jsonata:reply.jsonata       | setBody: {groovy: x}                | 'groovy' is not allowed in setBody
            to: jsonata:reply.jsonata       | bean: {ref: dataSource, method: x}  | only these beans may be called: hubIntake.accept, hubOutcome.of
            to: jsonata:reply.jsonata       | bean: {beanType: java.lang.Runtime} | 'beanType' is not allowed in bean
            to: jsonata:reply.jsonata       | log: "${body}"                      | may not be logged, it may be personal
            to: jsonata:reply.jsonata       | log: "${header.HubCode}"            | may not be logged, it may be personal
            simple: ${header.HubTold} ==    | simple: ${bean:x?method=y} ==       | '${bean:x?method=y}' is not allowed in simple; only headers are
            simple: ${header.HubTold} ==    | simple: ${body.getClass()} ==       | is not allowed in simple; only headers are
            simple: ${header.HubTold} ==    | simple: $simple{sys.x} ==           | is not allowed in simple; only headers are
            simple: ${header.HubTold} ==    | simple: "{{env:PATH}}" ==           | is no YAML
            name: CamelHttpPath             | name: CamelBeanMethodName           | setHeader may set CamelHttpMethod
            name: CamelHttpPath             | name: HubCode                       | setHeader may set CamelHttpMethod
            uri: platform-http:/partners/dkkd/ho-so | uri: platform-http:/api/v1/events | a route may start from platform-http:/partners/dkkd/<path>
            uri: platform-http:/partners/dkkd/ho-so | uri: file:/tmp                    | a route may start from platform-http:/partners/dkkd/<path>
            uri: direct:deliver-dkkd        | uri: direct:deliver-other           | needs one route from direct:deliver-dkkd
            id: dkkd-ho-so                  | id: deliver-igate                   | a route needs an id of its own that begins with dkkd-
            id: dkkd-ho-so                  | id: dkkd-deliver                    | a route needs an id of its own that begins with dkkd-
            - route:                        | - beans:                            | 'beans' is not allowed in the list of routes; allowed are route
            - route:                        | - routeConfiguration:               | 'routeConfiguration' is not allowed in the list of routes
            - route:                        | - route: &a                         | without anchors
            to: json-validator:schema.json  | log: x                              | an inbound route needs a step to json-validator:schema.json
            description: Business           | autoStartup: Business               | 'autoStartup' is not allowed in a route
            steps:                          | steps: [                            | is no YAML
            """)
    void refusesWhatIsNotOnTheList(String text, String by, String said) {
        PartnerFolder folder = Folders.changed(Folders.dkkd(), ROUTES, text, by);

        assertThat(findings(folder)).anyMatch(finding -> finding.startsWith(ROUTES) && finding.contains(said));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            partner.yaml | ${DKKD_URL:http://localhost:9} | ${SPRING_DATASOURCE_PASSWORD} | connection.base-url (line 5): ${SPRING_DATASOURCE_PASSWORD} is not allowed: a folder reads only variables that begin with DKKD_
            partner.yaml | ${DKKD_URL:http://localhost:9} | ${DKKD_NOT_SET}               | connection.base-url (line 5): the environment variable DKKD_NOT_SET is not set
            partner.yaml | ${DKKD_URL:http://localhost:9} | ftp://example.vn              | must be absolute http or https addresses
            partner.yaml | timeout: 10s                   | timeout: soon                 | connection.timeout (line 6): cannot be read as what is expected there
            partner.yaml | timeout: 10s                   | timeuot: 10s                  | connection.timeuot (line 6): means nothing here
            partner.yaml | timeout: 10s                   | timeout: 10m                  | connection
            partner.yaml | khoa-mau-khong-that-dau        | kurz                          | inbound.key: must have 16 characters or more
            partner.yaml | units: X77.85                  | abilities: LAND               | need 'fields'
            partner.yaml | inbound:                       | inbuond:                      | means nothing here
            schema.json  | "type": "object",              | "type": "objekt",             | /type
            schema.json  | "minimum": 1000000000000       | "$ref": "https://example.vn/" | $ref must begin with '#'
            schema.json  | "title"                        | title                         | line 3: is no JSON
            inbound.jsonata | $unit := {                  | $unit := {{                   | is no JSONata
            samples/issued.in.json | "DA_CAP"             | "CAP_ROI"                     | samples/issued.in.json, /tinhTrang
            samples/issued.in.json | 1791772200000        | 1791772260000                 | samples/issued.events.json, /0/time: expected "2026-10-12T09:30:00+07:00", got "2026-10-12T09:31:00.000+07:00"
            samples/issued.events.json | 41A8000123       | 41A8000124                    | samples/issued.events.json, /0/data/results/0/number: expected "41A8000124", got "41A8000123"
            samples/received.answer.json | OK             | TOT                           | samples/received.answer.json, /ketQua: expected "TOT", got "OK"
            samples/new-dossier.out.json | DA_TIEP_NHAN   | MOI                           | samples/new-dossier.out.json, /tinhTrang: expected "MOI", got "DA_TIEP_NHAN"
            samples/new-dossier.http     | POST           | PUT                           | samples/new-dossier.http, line 1: expected PUT /api/ho-so, got POST /api/ho-so
            samples/known-dossier.outcome | Refused       | Delivered                     | samples/known-dossier.outcome: expected Delivered, got Refused
            samples/new-dossier.event.json | "RECEIVED"   | "ARRIVED"                     | samples/new-dossier.event.json, /dossier
            inbound.jsonata | "subject": maHoSo,          | "subject": "",                | makes an event that is wrong at /0/subject
            inbound.jsonata | $lookup($fact, $word)       | "arrived"                     | makes an event that is wrong at /0/type
            """)
    void saysWhereAFileIsWrong(String file, String text, String by, String said) {
        assertThat(findings(Folders.changed(Folders.dkkd(), file, text, by)))
                .anyMatch(finding -> finding.contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partner.yaml                | is missing: it says who the partner is
            dkkd.camel.yaml             | is missing: it holds the partner's routes
            schema.json                 | is missing: it says what inbound messages look like
            samples/issued.events.json  | is missing: the events that must come of samples/issued.in.json
            """)
    void saysWhatIsMissing(String file, String said) {
        assertThat(findings(Folders.with(Folders.dkkd(), file, null)))
                .anyMatch(finding -> finding.startsWith(file) && finding.contains(said));
    }

    @Test
    void wantsASampleForEveryRoute() {
        PartnerFolder folder = Folders.dkkd();
        for (String name : folder.names(".json").stream()
                .filter(each -> each.startsWith("samples/"))
                .toList()) {
            folder = Folders.with(folder, name, null);
        }
        for (String name : List.of(".http", ".outcome")) {
            for (String file : folder.names(name)) {
                folder = Folders.with(folder, file, null);
            }
        }

        assertThat(findings(folder))
                .anyMatch(finding -> finding.contains("no sample goes through the route dkkd-ho-so"))
                .anyMatch(finding -> finding.contains("no sample goes through the route dkkd-deliver"));
    }

    @Test
    void neverRepeatsASecret() {
        PartnerFolder folder = Folders.changed(Folders.dkkd(), "partner.yaml", "timeout: 10s", "timeout: geheim-wort");

        assertThat(findings(folder)).isNotEmpty().noneMatch(finding -> finding.contains("geheim-wort"));
    }

    @Test
    void endsAMappingThatDoesNotEnd() {
        PartnerFolder folder = Folders.with(
                Folders.dkkd(), "inbound.jsonata", "( $f := function($x) { $f($x + 1) }; $f(tinhTrang ? 1 : 2) )");

        assertThat(findings(folder)).anyMatch(finding -> finding.contains("the mapping failed"));
    }

    private List<String> findings(PartnerFolder folder) {
        FolderRefusedException refused =
                catchThrowableOfType(FolderRefusedException.class, () -> samples.check(check.check(folder)));
        return refused == null
                ? List.of()
                : refused.findings().stream().map(Object::toString).toList();
    }
}
