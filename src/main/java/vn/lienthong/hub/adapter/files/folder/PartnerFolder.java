package vn.lienthong.hub.adapter.files.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one partner as they were at one moment. What happens on disk later does not reach it.
 *
 * @param slug the folder's name
 * @param files text by name inside the folder
 * @param digest of all names and texts, SHA-256 in hex: two folders of one digest are the same
 */
public record PartnerFolder(String slug, SortedMap<String, String> files, String digest) {

    /** Who the partner is and how it is reached. */
    public static final String SETTINGS = "partner.yaml";

    /** What inbound messages look like. */
    public static final String SCHEMA = "schema.json";

    public static PartnerFolder of(String slug, SortedMap<String, String> files) {
        return new PartnerFolder(slug, Collections.unmodifiableSortedMap(new TreeMap<>(files)), digest(files));
    }

    public String routes() {
        return slug + ".camel.yaml";
    }

    /** @return null if there is no such file */
    public String text(String name) {
        return files.get(name);
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public List<String> names(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
    }

    private static String digest(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update((name + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without the files. */
    @Override
    public String toString() {
        return "PartnerFolder[" + slug + " " + digest.substring(0, 8) + "]";
    }
}
