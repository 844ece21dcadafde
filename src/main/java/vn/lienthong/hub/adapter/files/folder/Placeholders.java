package vn.lienthong.hub.adapter.files.folder;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ${NAME}} and {@code ${NAME:default}} in settings. Only names that begin with the slug in capitals are read: a
 * folder shall not carry the hub's other secrets to its partner.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]*)(?::([^}]*))?}");

    private final String prefix;
    private final UnaryOperator<String> values;

    /** @param values by name; null where there is none */
    Placeholders(String slug, UnaryOperator<String> values) {
        this.prefix = slug.toUpperCase(Locale.ROOT) + "_";
        this.values = values;
    }

    /** @throws IllegalArgumentException with what to do about it */
    String resolve(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(resolved, Matcher.quoteReplacement(value(found.group(1), found.group(2))));
        }
        found.appendTail(resolved);
        return resolved.toString();
    }

    private String value(String name, String otherwise) {
        if (!name.startsWith(prefix) || !name.matches("[A-Z0-9_]+")) {
            throw new IllegalArgumentException(
                    "${" + name + "} is not allowed: a folder reads only variables that begin with " + prefix);
        }
        String value = values.apply(name);
        if (value == null && otherwise == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value == null ? otherwise : value;
    }
}
