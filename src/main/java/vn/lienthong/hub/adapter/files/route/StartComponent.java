package vn.lienthong.hub.adapter.files.route;

import java.util.Map;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;

/** Where routes start that the hub runs itself: upon a call, or when it is time. */
final class StartComponent extends DefaultComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        parameters.clear();
        return new Start(uri, this);
    }

    private static final class Start extends DefaultEndpoint {

        private Start(String uri, Component component) {
            super(uri, component);
        }

        /** Camel wants this of every endpoint and knows none that only begins; {@link EndpointRules} refuses it. */
        @Override
        public Producer createProducer() {
            throw new UnsupportedOperationException("routes start here, nothing can be sent here");
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            return new DefaultConsumer(this, processor);
        }
    }
}
