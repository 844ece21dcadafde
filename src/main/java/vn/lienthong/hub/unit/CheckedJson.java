package vn.lienthong.hub.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A JSON object that is read without guessing: whatever does not fit is put among the findings, with its pointer, and
 * read as null. Text comes out in NFC. An optional member may be missing or null.
 */
public final class CheckedJson {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cs}");
    private static final int LAST_YEAR = 2200;
    private static final int FIRST_YEAR = 1945;

    private final JsonNode node;
    private final String pointer;
    private final Findings findings;

    /** @param pointer where the object stands; empty for the whole body */
    public CheckedJson(JsonNode node, String pointer, Findings findings) {
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    public String pointer() {
        return pointer;
    }

    /** Notes a fault in a member; the object itself for an empty name. */
    public void fault(String member, String message) {
        findings.add(member.isEmpty() ? pointer : pointer + "/" + member, message);
    }

    public boolean has(String member) {
        return node.hasNonNull(member);
    }

    /** Refuses members of other names: a misspelt one must not be passed over in silence. */
    public void allowOnly(String... members) {
        Set<String> allowed = Set.of(members);
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                boolean plain = PLAIN_NAME.matcher(name).matches();
                fault(plain ? name : "", "is not a member here; there are " + String.join(", ", members));
            }
        });
    }

    public String text(String member, int longest) {
        return required(member) ? optionalText(member, longest) : null;
    }

    public String optionalText(String member, int longest) {
        return has(member) ? text(node.get(member), member, longest) : null;
    }

    private String text(JsonNode value, String member, int longest) {
        String text = value.isTextual() ? Normalizer.normalize(value.textValue(), Normalizer.Form.NFC) : "";
        if (text.isBlank() || text.length() > longest || CONTROL.matcher(text).find()) {
            fault(member, "must be a text of 1 to " + longest + " characters without control characters");
            return null;
        }
        return text.strip();
    }

    /** A code: letters, digits, dots, hyphens and underscores. */
    public String code(String member) {
        return required(member) ? optionalCode(member) : null;
    }

    public String optionalCode(String member) {
        return has(member) ? code(node.get(member), member) : null;
    }

    private String code(JsonNode value, String member) {
        if (value.isTextual() && CODE.matcher(value.textValue()).matches()) {
            return value.textValue();
        }
        fault(member, "must be a code of 1 to 60 letters, digits, dots, hyphens and underscores");
        return null;
    }

    public Integer integer(String member, int least, int most) {
        if (!required(member)) {
            return null;
        }
        JsonNode value = node.get(member);
        if (value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most) {
            return value.intValue();
        }
        fault(member, "must be a whole number from " + least + " to " + most);
        return null;
    }

    public LocalDate date(String member) {
        return required(member) ? optionalDate(member) : null;
    }

    public LocalDate optionalDate(String member) {
        return has(member) ? date(node.get(member), member) : null;
    }

    private LocalDate date(JsonNode value, String member) {
        LocalDate date = parsed(value, LocalDate::parse);
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            fault(member, "must be a date as in 2026-07-01");
            return null;
        }
        return date;
    }

    public Instant time(String member) {
        return required(member) ? optionalTime(member) : null;
    }

    public Instant optionalTime(String member) {
        if (!has(member)) {
            return null;
        }
        OffsetDateTime time = parsed(node.get(member), OffsetDateTime::parse);
        if (time == null || time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            fault(member, "must be a time with an offset as in 2026-07-01T08:15:00+07:00");
            return null;
        }
        return time.toInstant();
    }

    private static <T> T parsed(JsonNode value, Function<String, T> parser) {
        try {
            return value.isTextual() ? parser.apply(value.textValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    public <E extends Enum<E>> E oneOf(String member, Class<E> type) {
        return required(member) ? oneOf(node.get(member), member, type) : null;
    }

    private <E extends Enum<E>> E oneOf(JsonNode value, String member, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (value.isTextual() && value.textValue().equals(constant.name())) {
                return constant;
            }
        }
        String names = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        fault(member, "must be one of " + names);
        return null;
    }

    public CheckedJson object(String member) {
        return required(member) ? optionalObject(member) : null;
    }

    public CheckedJson optionalObject(String member) {
        return has(member) ? object(node.get(member), member) : null;
    }

    private CheckedJson object(JsonNode value, String member) {
        if (value.isObject()) {
            return new CheckedJson(value, pointer + "/" + member, findings);
        }
        fault(member, "must be an object");
        return null;
    }

    /** The objects of an array; empty if the member is missing. */
    public List<CheckedJson> objects(String member) {
        return items(member, this::object);
    }

    public List<LocalDate> dates(String member) {
        return items(member, this::date);
    }

    public List<String> codes(String member) {
        return items(member, this::code);
    }

    public <E extends Enum<E>> List<E> manyOf(String member, Class<E> type) {
        return items(member, (value, name) -> oneOf(value, name, type));
    }

    private <T> List<T> items(String member, java.util.function.BiFunction<JsonNode, String, T> reader) {
        List<T> items = new ArrayList<>();
        if (has(member) && !node.get(member).isArray()) {
            fault(member, "must be an array");
        } else if (has(member)) {
            for (int i = 0; i < node.get(member).size(); i++) {
                T item = reader.apply(node.get(member).get(i), member + "/" + i);
                if (item != null && items.contains(item)) {
                    fault(member + "/" + i, "is there twice");
                } else if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private boolean required(String member) {
        if (!has(member)) {
            fault(member, "is missing");
        }
        return has(member);
    }
}
