package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;

/** What stands between the bytes of a partner and the hub: encodings, credentials, the contract, hostile XML, faults. */
class DistrictDoorTests extends DistrictTest {

    private static final String RECEIVED = "<NgayNhan>03/12/2018 07:30</NgayNhan>";
    private static final String GOOD = Messages.row("H1-1", RECEIVED, 2);

    @Test
    void servesItsContractAndNothingElseByGet() {
        assertThat(get("/services/district?wsdl").body()).contains("LienThongPortType", "soapAction=\"urn:motcua:v1/");
        assertThat(get("/services/district?xsd=MotCua.xsd").body()).contains("NgayGioBatBuoc");
        assertThat(get("/services/district").statusCode()).isEqualTo(405);
        assertThat(get("/services/district?page=1").statusCode()).isEqualTo(405);
        assertThat(get("/services").body()).doesNotContain("district");
        assertThat(send(HttpRequest.newBuilder(url("/services/district"))
                                .PUT(HttpRequest.BodyPublishers.ofString(GOOD)))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void answersInUtf8WithoutTheCallersHeaders() {
        HttpResponse<String> answer = post(GOOD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .containsIgnoringCase("text/xml")
                .containsIgnoringCase("utf-8");
        assertThat(answer.headers().map()).doesNotContainKeys("x-forwarded-for", "soapaction");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1258, text/xml; charset=windows-1258, windows-1258",
        "windows-1258, text/xml; charset=utf-8, windows-1258",
        "windows-1258, text/xml, windows-1258",
        "windows-1258, application/octet-stream, WINDOWS-1258",
        "windows-1258, text/xml; charset=windows-1258, ''",
        "UTF-8, text/xml; charset=windows-1258, windows-1258",
        "UTF-8, text/xml; charset=iso-8859-1, ''",
        "UTF-8, text/xml; charset=x-viet-unknown, utf-8",
        "UTF-16, text/xml, UTF-16"
    })
    void readsTheTextWhateverIsSaidOfItsEncoding(String written, String header, String declared) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n";
        String text = Normalizer.normalize("Nguyễn Thị Đỗ Quyên ở Ấp Mẫu", Normalizer.Form.NFC);
        String asWritten = written.startsWith("windows") ? toneMarksApart(text) : text;

        String message = declaration + Messages.row("H1-1", "<HoTen>" + asWritten + "</HoTen>", RECEIVED, 2);
        HttpResponse<String> answer = post(message.getBytes(Charset.forName(written)), header);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(applicantOf(hub.accepted.get(0))).isEqualTo(text);
    }

    @Test
    void composesTextThatComesDecomposedOrInReferences() {
        String decomposed = Normalizer.normalize("Nguyễn Đức Ẩn", Normalizer.Form.NFD);
        post(Messages.row(
                "H1-1", "<HoTen><![CDATA[" + decomposed + "]]> &#x1EC5; o&#x302;&#x301;</HoTen>", RECEIVED, 2));

        assertThat(applicantOf(hub.accepted.get(0))).isEqualTo("Nguyễn Đức Ẩn ễ ố");
    }

    @Test
    void measuresTextComposedBecauseDecomposedItMayBeTooLong() {
        String long1000 = "ễ".repeat(1000);
        String more = "<TrichYeu>" + Normalizer.normalize(long1000, Normalizer.Form.NFD) + "</TrichYeu>";
        String message = Messages.row("H1-1", RECEIVED, 2).replace("<DonViTiepNhan>", more + "<DonViTiepNhan>");

        assertThat(post(message).statusCode()).isEqualTo(200);
    }

    @Test
    void takesElementsThatAreEmptyOrNilForNotKnown() {
        String applicant = "<HoTen/><LoaiDoiTuong/><SoGiayTo> </SoGiayTo><DienThoai/>"
                + "<DiaChi xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
        HttpResponse<String> answer = post(Messages.row(
                "H1-1", applicant, "<DonViXuLy/><NgayNop> </NgayNop>" + RECEIVED + "<NgayHenTra/><NgayTra/>", 2));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(hub.accepted).hasSize(1);
        Fact.Received received = (Fact.Received) hub.accepted.get(0).fact();
        assertThat(received.applicant()).isNull();
        assertThat(received.competentUnit()).isNull();
        assertThat(received.procedureCode()).isEqualTo("1.013831");
    }

    @Test
    void asksTheBodyAndNotTheHeaderWhatIsWanted() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url("/services/district"))
                .header("Content-Type", "text/xml")
                .header("SOAPAction", "urn:something/Else")
                .POST(HttpRequest.BodyPublishers.ofString(GOOD)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<TaiKhoan>huyen1-mau</TaiKhoan><MatKhau>sai</MatKhau>",
                "<TaiKhoan>la</TaiKhoan><MatKhau>mau-khong-that</MatKhau>",
                "<TaiKhoan>huyen1-mau</TaiKhoan>",
                "<MatKhau>mau-khong-that</MatKhau>",
                ""
            })
    void refusesWrongCredentialsInTheBody(String credentials) {
        assertFault(post(GOOD.replace(Messages.CREDENTIALS, credentials)), "Client", "unauthenticated");
        assertThat(hub.accepted).isEmpty();
    }

    @Test
    void believesNoHeaderWhoTheCallerIs() {
        for (String header : new String[] {"CamelAuthentication", "Camel-Authentication", "Authorization"}) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(url("/services/district"))
                    .header("Content-Type", "text/xml")
                    .header(header, SamplePartners.BODY_USER)
                    .POST(HttpRequest.BodyPublishers.ofString(GOOD.replace(Messages.CREDENTIALS, ""))));

            assertFault(answer, "Client", "unauthenticated");
        }
    }

    @Test
    void knowsAPartnerByItsTokenWithThePasswordAsTextOrDigest() throws Exception {
        assertThat(post(withToken(token(SamplePartners.TOKEN_USER, text(SamplePartners.PASSWORD))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(withToken(token(SamplePartners.TOKEN_USER, digest(SamplePartners.PASSWORD))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(hub.senders).extracting(sender -> sender.partner().id()).containsOnly("district-2");
    }

    @Test
    void refusesWrongTokensAlsoBesideGoodCredentials() throws Exception {
        for (String token : new String[] {
            token(SamplePartners.TOKEN_USER, text("sai")),
            token("la", text(SamplePartners.PASSWORD)),
            token(SamplePartners.TOKEN_USER, digest("sai")),
            token(SamplePartners.TOKEN_USER, "")
        }) {
            assertFault(post(withToken(token)), "Client", "unauthenticated");
            assertFault(
                    post(withToken(token).replace("<HoSo>", Messages.CREDENTIALS + "<HoSo>")),
                    "Client",
                    "unauthenticated");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a\":1}",
                "<a",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"/>"
            })
    void answersWhatIsNoSoapWithAFault(String body) {
        assertFault(post(body), "Client", "malformed-request");
    }

    @Test
    void refusesADoctypeAroundAGoodMessageAndReadsNoEntity() {
        for (String doctype : new String[] {
            "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE x [<!ENTITY e \"ha\"><!ENTITY e2 \"&e;&e;&e;\">]>"
        }) {
            String message = "<?xml version=\"1.0\"?>" + doctype + GOOD.replace("Trần Thị Ví Dụ", "&e;");
            assertFault(post(message), "Client", "malformed-request");
            assertFault(post("<?xml version=\"1.0\"?>" + doctype + GOOD), "Client", "malformed-request");
        }
        assertThat(hub.accepted).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooMuch() {
        String padding = "<!--" + "x".repeat(1_100_000) + "-->";
        assertFault(post(GOOD.replace("<soapenv:Body>", padding + "<soapenv:Body>")), "Client", "body-too-large");
        String deep = "<a>".repeat(60) + "</a>".repeat(60);
        assertFault(post(Messages.envelope(deep)), "Client", "malformed-request");
        String many = Messages.step("H1-1", 5, "05/12/2018 10:20", "<GiayTo>a</GiayTo>".repeat(5000));
        assertFault(post(many), "Client", "malformed-request");
    }

    @Test
    void readsAMessageToItsEndBeforeItTakesAnything() {
        assertFault(post(GOOD + GOOD), "Client", "malformed-request");
        assertFault(post(GOOD.replace("</soapenv:Body>", "</soapenv:Body><")), "Client", "malformed-request");
        assertThat(hub.accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<XoaHoSo xmlns=\"urn:motcua:v1\"/>",
                "<GuiHoSo xmlns=\"urn:khac\"/>",
                "<GuiHoSo/>",
                "",
                "<NhanThongBao xmlns=\"urn:motcua:v1\"/>"
            })
    void answersOperationsThatItDoesNotServeWithAFault(String body) {
        assertFault(post(Messages.envelope(body)), "Client", "malformed-request");
    }

    @Test
    void keepsSoapsOwnFaultCodes() {
        String header = "<soapenv:Header><x:La xmlns:x=\"urn:x\" soapenv:mustUnderstand=\"1\"/></soapenv:Header>";
        assertFault(
                post(GOOD.replace("<soapenv:Body>", header + "<soapenv:Body>")), "MustUnderstand", "malformed-request");
        assertFault(
                post(GOOD.replace(
                        "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")),
                "VersionMismatch",
                "malformed-request");
        assertFault(post("<a/>"), "VersionMismatch", "malformed-request");
    }

    @ParameterizedTest
    @CsvSource({
        "<NgayNhan>hôm qua</NgayNhan>, /GuiHoSo/HoSo/NgayNhan",
        "<NgayNhan>2018-12-03 07:30</NgayNhan>, /GuiHoSo/HoSo/NgayNhan",
        "<NgayNhan>31/02/2018 07:30</NgayNhan>, /GuiHoSo/HoSo/NgayNhan",
        "<NgayNhan>03/12/2018 07:30:00</NgayNhan>, /GuiHoSo/HoSo/NgayNhan",
        "<NgayNhan>03/12/2018</NgayNhan>, /GuiHoSo/HoSo/NgayNhan",
        "<NgayLa>03/12/2018 07:30</NgayLa>, /GuiHoSo/HoSo",
        "<NgayTra/><NgayNop/>, /GuiHoSo/HoSo"
    })
    void answersWhatBreaksTheContractWithThePlaceAndNeverTheValue(String element, String path) {
        HttpResponse<String> answer = post(Messages.row("H1-1", element, 2));

        assertFault(answer, "Client", "invalid-request");
        assertThat(answer.body()).contains(path).doesNotContain("hôm qua", "07:30", "Ví Dụ");
        assertThat(hub.accepted).isEmpty();
    }

    @Test
    void doesNotSayWhatIsWrongToStrangers() {
        String wrong = Messages.row("H1-1", "<NgayNhan>x</NgayNhan>", 2).replace(Messages.CREDENTIALS, "");

        assertFault(post(wrong), "Client", "unauthenticated");
    }

    @Test
    void blamesItselfWithoutAnythingFromInside() {
        hub.fail(new DataAccessResourceFailureException("jdbc:postgresql://10.0.0.7/hub"));
        HttpResponse<String> away = post(GOOD);
        assertFault(away, "Server", "unavailable");

        hub.fail(new IllegalStateException("Trần Thị Ví Dụ"));
        HttpResponse<String> broken = post(GOOD);
        assertFault(broken, "Server", "internal");

        assertThat(away.body() + broken.body()).doesNotContain("10.0.0.7", "Ví Dụ", "Exception", "vn.lienthong");
    }

    private static void assertFault(HttpResponse<String> answer, String code, String stableCode) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        Element fault = (Element) parsed(answer.body())
                .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Fault")
                .item(0);
        assertThat(fault).as(answer.body()).isNotNull();
        assertThat(fault.getElementsByTagName("faultcode").item(0).getTextContent())
                .endsWith(":" + code);
        assertThat(fault.getElementsByTagName("faultstring").item(0).getTextContent())
                .isNotBlank();
        assertThat(fault.getElementsByTagNameNS("urn:motcua:v1", "MaLoi")
                        .item(0)
                        .getTextContent())
                .isEqualTo(stableCode);
        assertThat(fault.getElementsByTagNameNS("urn:motcua:v1", "ThongDiep")
                        .item(0)
                        .getTextContent())
                .isNotBlank();
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not XML: " + xml, e);
        }
    }

    /** Tone marks stand apart in windows-1258; circumflex, breve and horn do not. */
    private static String toneMarksApart(String text) {
        StringBuilder apart = new StringBuilder();
        for (char c : text.toCharArray()) {
            String letter = String.valueOf(c);
            if (Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                apart.append(letter);
                continue;
            }
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String base = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString();
    }

    private static String applicantOf(DossierEvent event) {
        return ((Fact.Received) event.fact()).applicant().name();
    }

    private static String withToken(String token) {
        return GOOD.replace(Messages.CREDENTIALS, "").replace("<soapenv:Body>", token + "<soapenv:Body>");
    }

    private static String token(String user, String password) {
        return """
                <soapenv:Header><wsse:Security soapenv:mustUnderstand="1"
                 xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
                 xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">
                <wsse:UsernameToken><wsse:Username>%s</wsse:Username>%s</wsse:UsernameToken></wsse:Security></soapenv:Header>""".formatted(user, password);
    }

    private static String text(String password) {
        return "<wsse:Password Type=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0"
                + "#PasswordText\">" + password + "</wsse:Password>";
    }

    private static String digest(String password) throws Exception {
        byte[] nonce = "mot-lan".getBytes(StandardCharsets.UTF_8);
        String created = java.time.Instant.now()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        MessageDigest sha = MessageDigest.getInstance("SHA-1");
        sha.update(nonce);
        sha.update(created.getBytes(StandardCharsets.UTF_8));
        byte[] digest = sha.digest(password.getBytes(StandardCharsets.UTF_8));
        return "<wsse:Password Type=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0"
                + "#PasswordDigest\">" + Base64.getEncoder().encodeToString(digest) + "</wsse:Password><wsse:Nonce>"
                + Base64.getEncoder().encodeToString(nonce) + "</wsse:Nonce><wsu:Created>" + created + "</wsu:Created>";
    }
}
