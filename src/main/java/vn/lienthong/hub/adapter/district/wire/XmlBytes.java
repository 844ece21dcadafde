package vn.lienthong.hub.adapter.district.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of an XML message that came as bytes. Old systems say one encoding in the header and another in the
 * declaration, so the bytes are asked first: a byte order mark, then valid UTF-8, which text in a Vietnamese code page
 * practically never is; then the declaration, because it was written with the text; then the header.
 */
public final class XmlBytes {

    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"'][^>]*\\?>");
    private static final Pattern ANY_DECLARATION = Pattern.compile("^\\uFEFF?\\s*<\\?xml\\s[^>]*\\?>");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_DECLARATION = 200;

    private XmlBytes() {}

    /**
     * @param contentType the header, or null
     * @return the text without its declaration
     * @throws CharacterCodingException if the bytes are text in none of the encodings that they may be in
     */
    public static String text(byte[] bytes, String contentType) throws CharacterCodingException {
        Charset marked = marked(bytes);
        Stream<Charset> candidates = marked != null
                ? Stream.of(marked)
                : Stream.of(
                                Optional.of(StandardCharsets.UTF_8),
                                charset(DECLARATION, start(bytes)),
                                charset(CHARSET, contentType))
                        .flatMap(Optional::stream);
        return candidates
                .map(candidate -> decoded(bytes, candidate))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> ANY_DECLARATION.matcher(text).replaceFirst(""))
                .orElseThrow(CharacterCodingException::new);
    }

    private static Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : null;
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> charset(Pattern where, String text) {
        Matcher named = where.matcher(text == null ? "" : text);
        if (!named.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named.group(1).toLowerCase(Locale.ROOT)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
