package vn.lienthong.hub.adapter.land.in;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;

/** One call, from who calls to what is answered. The secret is looked at first, so that a stranger learns nothing else. */
@Component("landHearing")
public class Hearing {

    private final Doorkeeper doorkeeper;
    private final MessageReader reader;
    private final MessageSchemas schemas;
    private final FactReader facts;
    private final Acceptance acceptance;

    Hearing(
            Doorkeeper doorkeeper,
            MessageReader reader,
            MessageSchemas schemas,
            FactReader facts,
            Acceptance acceptance) {
        this.doorkeeper = doorkeeper;
        this.reader = reader;
        this.schemas = schemas;
        this.facts = facts;
        this.acceptance = acceptance;
    }

    /**
     * @param secret null for none
     * @param body null for none
     * @throws IOException if the sender breaks off
     * @throws vn.lienthong.hub.fault.Fault if the hub cannot take it now
     */
    public Reply hear(String verb, String secret, InputStream body) throws IOException, WireFault {
        Partner partner = doorkeeper.partnerOf(secret);
        Verb meant = Verb.of(verb).orElseThrow(WireFault::unknownVerb);
        var json = reader.read(body);
        schemas.check(meant, json);
        return acceptance.accept(partner, facts.read(partner, new Message(meant, json)));
    }
}
