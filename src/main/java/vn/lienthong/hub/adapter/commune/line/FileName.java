package vn.lienthong.hub.adapter.commune.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** How files are called, and what is put beside them. */
public final class FileName {

    /** What every file ends in that is the hub's: it is never read. */
    public static final String RESULT = ".ketqua.csv";

    private static final String TAKEN = ".xong";
    private static final Pattern GOOD =
            Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,4}-\\d{6}(-\\d{1,4})?\\.(csv|ndjson)");
    private static final int SHOWN_BYTES = 6;

    private final String name;

    public FileName(String name) {
        this.name = name;
    }

    /** Whether it is a unit's code, a date and perhaps a number, and so cannot hold anything personal. */
    public boolean isGood() {
        return GOOD.matcher(name).matches();
    }

    boolean isNdjson() {
        return name.endsWith(".ndjson");
    }

    /** The name under which the result is written; without a trace of a name that is not good. */
    public String result() {
        return shown() + RESULT;
    }

    /** The name that the file has once it was read. */
    public String taken() {
        return shown() + TAKEN;
    }

    private String shown() {
        return isGood() ? name : "sai-ten-" + digest();
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
