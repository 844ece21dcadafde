package vn.lienthong.hub.adapter.commune.line;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Bytes of a file as composed text (NFC), without a byte order mark. */
final class FileText {

    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1258");
    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** UTF-8 if it is; a letter that was cut off at the very end is left out. Else windows-1258. */
    static String of(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult read = utf8.decode(ByteBuffer.wrap(bytes), text, false);
        String decoded = read.isError()
                ? new String(bytes, OLD_SPREADSHEETS)
                : text.flip().toString();
        return Normalizer.normalize(decoded.startsWith(MARK) ? decoded.substring(1) : decoded, Normalizer.Form.NFC);
    }
}
