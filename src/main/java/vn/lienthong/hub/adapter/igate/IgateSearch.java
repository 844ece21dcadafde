package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.http.Answer;
import vn.lienthong.hub.adapter.igate.http.Caller;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCall;

/** {@code GET /pa/dossier/search}, one slice at a time. */
@Component("igateSearch")
class IgateSearch {

    private final Caller caller;
    private final PageReader reader;

    IgateSearch(Caller caller, PageReader reader) {
        this.caller = caller;
        this.reader = reader;
    }

    /**
     * @param number of the slice, from 0
     * @throws NoAnswerException if there is no slice to be had
     */
    Page page(Partner partner, Window window, int number) {
        int size = partner.poll().pageSize();
        String query = "?page=" + number + "&size=" + size + "&spec=slice&updated-from=" + time(window.from())
                + "&updated-to=" + time(window.to()) + "&sort=updatedDate,asc";
        Answer answer = caller.call(partner, PartnerCall.get(Addresses.of(partner, "/pa/dossier/search" + query)));
        if (answer instanceof Answer.Done done) {
            return reader.read(done.body(), size);
        }
        throw new NoAnswerException("the search was turned down");
    }

    /** A bare plus would be read as a blank. */
    private static String time(Instant time) {
        return IgateTime.format(time).replace("+", "%2B");
    }
}
