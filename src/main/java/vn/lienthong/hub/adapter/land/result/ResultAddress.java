package vn.lienthong.hub.adapter.land.result;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.event.ResultPaper;

/** Where other systems find a copy: an address of the hub that says the dossier and the digest, and no person. */
@Component("landResultAddress")
public class ResultAddress {

    static final String PATH = "/api/v1/dossiers/{code}/results/{digest}";

    private final LandProperties properties;

    public ResultAddress(LandProperties properties) {
        this.properties = properties;
    }

    boolean isKnown() {
        return properties.publicUrl() != null;
    }

    /** As the fact says it: with the copy's address, or the partner's link while there is none. */
    ResultPaper paper(ResultRow row) {
        return new ResultPaper(row.name(), row.number(), row.isKept() ? of(row) : row.link());
    }

    private String of(ResultRow row) {
        return UriComponentsBuilder.fromUri(properties.publicUrl())
                .path(PATH)
                .encode()
                .buildAndExpand(row.subject(), row.digestText())
                .toUriString();
    }
}
