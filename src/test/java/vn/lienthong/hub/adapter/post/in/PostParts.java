package vn.lienthong.hub.adapter.post.in;

import org.mapstruct.factory.Mappers;
import vn.lienthong.hub.partner.Partner;

/** Parts of the package put together by hand. */
public final class PostParts {

    public static final String AUTHORIZATION = "Bearer TOKEN-HUB-MAU";

    private PostParts() {}

    /** Lets in who bears the token of the samples. */
    public static Doorkeeper doorkeeper(Partner partner) {
        return authorization -> {
            if (!AUTHORIZATION.equals(authorization)) {
                throw new WireFault(Reply.unauthenticated());
            }
            return partner;
        };
    }

    public static DocumentFacts facts() {
        return new DocumentFacts(Mappers.getMapper(DocumentMapper.class));
    }
}
