package vn.lienthong.hub.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An invented person whose every trait is found again wherever it turns up: no other text holds such words. */
public record Person(
        String name, String idNumber, String phone, String email, String address, String hamlet, String birthDate) {

    private static final String[] FAMILY = {"Đẵng", "Ngoạch", "Quỡn", "Thuỵch", "Khuỷnh", "Lữm", "Xoẻn", "Nghĩng"};
    private static final String[] MIDDLE = {"Thỉu", "Vằng", "Đỗm", "Quẩng", "Hoẵn"};
    private static final String[] GIVEN = {"Khuểnh", "Loẵng", "Ngoẹo", "Phướu", "Sườu", "Trễnh", "Vưỡng"};

    /** The n-th person; all differ in every trait. */
    public static Person number(int n) {
        String name = FAMILY[n % FAMILY.length] + " " + MIDDLE[n % MIDDLE.length] + " " + GIVEN[n % GIVEN.length];
        return new Person(
                n % 2 == 0 ? name : Normalizer.normalize(name, Normalizer.Form.NFD),
                "0790%08d".formatted(31_415_926L + n * 7919L),
                "09%08d".formatted(27_182_818L + n * 6007L),
                "khuenh%d.loang@thu-dien-tu.example".formatted(n),
                "Số %d ngõ Quẩng Vưỡng, phố Đẵng Thỉu".formatted(700 + n),
                "Thôn Hoẵn Trễnh %d".formatted(n),
                "19%02d-03-%02d".formatted(50 + n % 40, 1 + n % 28));
    }

    /** As the language writes an applicant. */
    public ObjectNode applicant() {
        ObjectNode applicant = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("kind", "CITIZEN")
                .put("idNumber", idNumber)
                .put("birthDate", birthDate)
                .put("phone", phone)
                .put("email", email)
                .put("address", address);
        applicant.putObject("residence").put("hamlet", hamlet).put("detail", address);
        return applicant;
    }

    /** Everything of this person in one line, as a careless program repeats it. */
    public String gossip() {
        return name + ", CCCD " + idNumber + ", ĐT " + phone + ", " + email + ", " + address + ", " + hamlet;
    }

    /**
     * What of this person stands in a text, whatever its case and accents, composed or not, numbers in groups or not.
     *
     * @return nothing if the text is clean
     */
    public List<String> tracesIn(Haystack text) {
        Stream<String> words = Stream.of(
                        name, lastTwo(name), firstTwo(name), email, address, "ngõ Quẩng Vưỡng", "phố Đẵng Thỉu", hamlet)
                .filter(text::holds);
        return Stream.concat(words, Stream.of(idNumber, phone).filter(text::holdsNumber))
                .toList();
    }

    /** A text made ready to be searched many times. */
    public static final class Haystack {

        private final String plain;
        private final String joined;

        public Haystack(String text) {
            plain = plain(text);
            joined = plain.replaceAll("(?<=\\d)[ .\\-](?=\\d)", "");
        }

        public boolean holds(String words) {
            return plain.contains(plain(words));
        }

        public boolean holdsNumber(String number) {
            return joined.contains(number);
        }
    }

    private static String firstTwo(String name) {
        return name.substring(0, name.lastIndexOf(' '));
    }

    private static String lastTwo(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
