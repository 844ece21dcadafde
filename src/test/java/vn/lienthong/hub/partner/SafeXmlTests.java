package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files. */
class SafeXmlTests {

    private static final String SECRET = "noi-dung-bi-mat";
    private static final SafeXml.Limits SMALL = new SafeXml.Limits(10_000, 5, 20, 3, 50);

    @Test
    void readsTextWithTheFiveEntitiesAndSections() throws Exception {
        assertThat(text("<a>Quyết định &lt;mẫu&gt; &amp; <![CDATA[<phụ> lục]]> &#272;</a>"))
                .isEqualTo("Quyết định <mẫu> & <phụ> lục Đ");
    }

    @Test
    void readsATextWhateverEncodingItsDeclarationNames() throws Exception {
        assertThat(text("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>Hồ sơ</a>"))
                .isEqualTo("Hồ sơ");
    }

    @Test
    void readsBytesInTheEncodingThatTheyDeclare() throws Exception {
        byte[] xml =
                "<?xml version=\"1.0\" encoding=\"windows-1258\"?><a>Đơn</a>".getBytes(Charset.forName("windows-1258"));

        assertThat(text(SafeXml.reader(xml, SMALL))).isEqualTo("Đơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b \"noi-dung-bi-mat\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;\">]><a>&z;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost:9/x.dtd\"> %p;]><a/>",
                "<!DOCTYPE a SYSTEM \"http://localhost:9/x.dtd\"><a/>",
                "<!DOCTYPE a [<!ATTLIST a b CDATA \"noi-dung-bi-mat\">]><a/>"
            })
    void refusesEveryDoctype(String xml) {
        assertThatThrownBy(() -> text(xml))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageContaining("DOCTYPE")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void bringsInNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);

        assertThatThrownBy(() -> text("<!DOCTYPE a [<!ENTITY b SYSTEM \"" + file.toUri() + "\">]><a>&b;</a>"))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noi-dung-bi-mat",
                "<noi-dung-bi-mat>",
                "<a>noi-dung-bi-mat",
                "<a></noi-dung-bi-mat>",
                "<a>&noi-dung-bi-mat;</a>",
                "<a></a><noi-dung-bi-mat/>",
                "<a b=\"noi-dung-bi-mat\" b=\"1\"/>",
                "<a>\u0001noi-dung-bi-mat</a>",
                "<x:a>noi-dung-bi-mat</x:a>"
            })
    void refusesWhatIsNotWellFormedWithoutRepeatingIt(String xml) {
        assertThatThrownBy(() -> text(xml))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> text("<a>".repeat(100_000), SafeXml.Limits.USUAL))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageContaining("nested deeper than 64");
    }

    @Test
    void refusesTooManyElements() {
        assertThatThrownBy(() -> text("<a>" + "<b/>".repeat(20) + "</a>", SMALL))
                .hasMessageContaining("more than 20 elements");
    }

    @Test
    void refusesAHugeAttribute() {
        assertThatThrownBy(() -> text("<a b=\"" + "x".repeat(51) + "\"/>", SMALL))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageContaining("longer than 50");
    }

    @Test
    void refusesTooManyAttributes() {
        assertThatThrownBy(() -> text("<a b=\"\" c=\"\" d=\"\" e=\"\"/>", SMALL))
                .isInstanceOf(XmlRefusedException.class)
                .hasMessageContaining("more than 3 attributes");
    }

    @Test
    void refusesWhatIsTooLongBeforeReadingIt() {
        String xml = "<a>" + "x".repeat(10_000) + "</a>";

        assertThatThrownBy(() -> SafeXml.reader(xml, SMALL)).hasMessageContaining("longer than 10000");
        assertThatThrownBy(() -> SafeXml.reader(xml.getBytes(StandardCharsets.UTF_8), SMALL))
                .hasMessageContaining("longer than 10000");
    }

    @Test
    void holdsItsLimitsInEveryWayOfReading() {
        assertThatThrownBy(() -> {
                    XMLStreamReader reader = SafeXml.reader("<a><a><a><a><a><a/></a></a></a></a></a>", SMALL);
                    while (reader.hasNext()) {
                        reader.nextTag();
                    }
                })
                .hasMessageContaining("nested deeper than 5");
        assertThatThrownBy(() -> {
                    XMLStreamReader reader = SafeXml.reader("<a><b/></a>", SMALL);
                    reader.nextTag();
                    reader.getElementText();
                })
                .hasMessageContaining("where text was expected");
    }

    private static String text(String xml) throws XMLStreamException {
        return text(xml, SMALL);
    }

    private static String text(String xml, SafeXml.Limits limits) throws XMLStreamException {
        return text(SafeXml.reader(xml, limits));
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
