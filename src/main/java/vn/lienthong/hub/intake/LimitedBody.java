package vn.lienthong.hub.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** A request's body that ends in {@code body-too-large} as soon as it is known to be over the limit. */
final class LimitedBody extends FilterInputStream {

    private final DataSize limit;
    private long left;

    private LimitedBody(InputStream body, DataSize limit) {
        super(body);
        this.limit = limit;
        this.left = limit.toBytes();
    }

    /** @throws Fault {@code body-too-large} at once if the length is announced */
    static LimitedBody of(HttpServletRequest request, DataSize limit) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        return new LimitedBody(request.getInputStream(), limit);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }

    private static Fault tooLarge(DataSize limit) {
        return new Fault(
                FaultCode.BODY_TOO_LARGE,
                "The body is over " + limit.toKilobytes() + " KB. Send links to papers instead of papers, and large"
                        + " batches in parts; lines that were read before the limit may be applied already, and sending"
                        + " them again changes nothing.");
    }
}
