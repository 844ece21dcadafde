package vn.lienthong.hub.adapter.district.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.lienthong.hub.adapter.district.wire.XmlBytes;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * A body as UTF-8; read and brought to it when somebody first asks, so that what is wrong with it is answered like
 * everything else that is wrong with a message.
 */
class CleanBody extends ServletInputStream {

    private final HttpServletRequest request;
    private final int limit;
    private ByteArrayInputStream bytes;

    CleanBody(HttpServletRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        return bytes().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return bytes().read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
        return bytes != null && bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        // CXF reads it blocking: nobody asks for callbacks.
        throw new UnsupportedOperationException("the body is read blocking");
    }

    /** @throws Fault if it is too long, of which no more is read than is allowed, or in no known encoding */
    private ByteArrayInputStream bytes() throws IOException {
        if (bytes == null) {
            byte[] body = request.getContentLengthLong() > limit
                    ? null
                    : request.getInputStream().readNBytes(limit + 1);
            if (body == null || body.length > limit) {
                throw new Fault(FaultCode.BODY_TOO_LARGE, "Bản tin dài quá " + limit + " byte");
            }
            bytes = new ByteArrayInputStream(text(body).getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private String text(byte[] body) {
        try {
            return XmlBytes.text(body, request.getContentType());
        } catch (CharacterCodingException e) {
            throw new Fault(
                    FaultCode.MALFORMED_REQUEST,
                    "Không đọc được bảng mã của bản tin; hãy gửi UTF-8, hoặc khai báo đúng bảng mã (như windows-1258)"
                            + " trong dòng khai báo XML");
        }
    }
}
