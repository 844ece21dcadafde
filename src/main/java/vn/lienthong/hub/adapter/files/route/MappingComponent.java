package vn.lienthong.hub.adapter.files.route;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.jsonata.JsonataComponent;
import org.apache.camel.component.jsonata.JsonataEndpoint;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/**
 * {@code jsonata:} of folders. Beside Camel's own it bounds time and depth, and what fails in a mapping is told from what
 * fails elsewhere: a {@link MappingFailedException}. The library throws whatever it meets in Java's own functions, as a
 * {@link java.time.DateTimeException} for the 31st of February. Running out of time stays as it is, a fault of the hub's.
 */
final class MappingComponent extends JsonataComponent {

    /** A mapping is cut off after this; real ones take a few. */
    private static final long MAPPING_MILLIS = 2000;

    private static final int MAPPING_DEPTH = 300;

    private final PartnerFolder folder;

    MappingComponent(PartnerFolder folder) {
        this.folder = folder;
        setFrameBinding(frame -> frame.setRuntimeBounds(MAPPING_MILLIS, MAPPING_DEPTH));
    }

    @Override
    protected Endpoint createEndpoint(String uri, String file, Map<String, Object> parameters) {
        Mapping mapping = new Mapping(uri, file);
        mapping.setContentCache(isContentCache());
        return mapping;
    }

    private final class Mapping extends JsonataEndpoint {

        private final String file;

        private Mapping(String uri, String file) {
            super(uri, MappingComponent.this, file, MappingComponent.this.getFrameBinding());
            this.file = file;
        }

        @Override
        protected void onExchange(Exchange exchange) throws Exception {
            try {
                super.onExchange(exchange);
            } catch (RuntimeException e) {
                if (MappingFault.isTimeout(e)) {
                    throw e;
                }
                throw new MappingFailedException(file, MappingFault.why(folder.text(file), e), e);
            }
        }
    }
}
