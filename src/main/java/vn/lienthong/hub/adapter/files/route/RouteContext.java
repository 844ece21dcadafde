package vn.lienthong.hub.adapter.files.route;

import java.util.Properties;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.NoSuchLanguageException;
import org.apache.camel.Processor;
import org.apache.camel.component.bean.BeanComponent;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.DefaultLanguageResolver;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.spi.ComponentResolver;
import org.apache.camel.spi.LanguageResolver;
import org.apache.camel.spi.ResourceResolver;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.SimpleRegistry;

/**
 * One version of a folder's routes in a Camel context of its own. It listens to nothing and starts nothing by itself:
 * who holds it runs a route. Safe for several threads.
 */
public final class RouteContext implements AutoCloseable {

    /** Bean that takes what an inbound mapping made. */
    public static final String INTAKE = "hubIntake";

    /** Bean that says what a partner's answer means. */
    public static final String OUTCOME = "hubOutcome";

    private static final int STOP_SECONDS = 30;

    private final DefaultCamelContext camel;

    private RouteContext(DefaultCamelContext camel) {
        this.camel = camel;
    }

    /**
     * Starts the routes of a folder that keeps the rules.
     *
     * @throws RoutesFaultyException if Camel does not take them all the same
     */
    public static RouteContext start(CheckedFolder folder, Ends ends) {
        DefaultCamelContext camel = empty(folder, ends);
        try {
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(ResourceHelper.fromString(
                            folder.folder().routes(),
                            folder.folder().text(folder.folder().routes())));
            camel.start();
            return new RouteContext(camel);
        } catch (Exception e) {
            camel.stop();
            throw new RoutesFaultyException(e);
        }
    }

    /** What a version is connected to: the hub, or a trial's recorders. */
    public record Ends(Object intake, Object outcome, PartnerDoor door) {}

    private static DefaultCamelContext empty(CheckedFolder checked, Ends ends) {
        SimpleRegistry registry = new SimpleRegistry();
        registry.bind(INTAKE, ends.intake());
        registry.bind(OUTCOME, ends.outcome());
        registry.bind(ResourceResolver.FALLBACK_RESOURCE_RESOLVER, new FolderResources(checked.folder()));
        DefaultCamelContext camel = new DefaultCamelContext(registry);
        camel.getCamelContextExtension().setName("partner-" + checked.folder().slug());
        camel.disableJMX();
        camel.setApplicationContextClassLoader(RouteContext.class.getClassLoader());
        camel.getShutdownStrategy().setTimeout(STOP_SECONDS);
        camel.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        camel.getCamelContextExtension().addContextPlugin(ComponentResolver.class, (name, context) -> null);
        camel.getCamelContextExtension().addContextPlugin(LanguageResolver.class, languages());
        properties(camel, checked);
        camel.addComponent("platform-http", new StartComponent());
        camel.addComponent("timer", new StartComponent());
        camel.addComponent("direct", new DirectComponent());
        // What a step 'bean' calls goes through it; an address bean: is not on the list of routes.
        camel.addComponent("bean", new BeanComponent());
        camel.addComponent("json-validator", new SchemaComponent(checked.schemas()));
        camel.addComponent("http", new PartnerComponent(ends.door()));
        camel.addComponent("https", new PartnerComponent(ends.door()));
        camel.addComponent("jsonata", new MappingComponent(checked.folder()));
        return camel;
    }

    private static LanguageResolver languages() {
        DefaultLanguageResolver all = new DefaultLanguageResolver();
        return (name, context) -> {
            if (!ExpressionRules.LANGUAGES.contains(name)) {
                throw new NoSuchLanguageException(name);
            }
            return all.resolveLanguage(name, context);
        };
    }

    private static void properties(DefaultCamelContext camel, CheckedFolder checked) {
        Properties known = new Properties();
        if (checked.settings().baseUrl() != null) {
            known.setProperty(
                    "base-url", checked.settings().baseUrl().toString().replaceFirst("/$", ""));
        }
        PropertiesComponent properties = new PropertiesComponent();
        properties.setInitialProperties(known);
        properties.setEnvironmentVariableMode(PropertiesComponent.ENVIRONMENT_VARIABLES_MODE_NEVER);
        properties.setSystemPropertiesMode(PropertiesComponent.SYSTEM_PROPERTIES_MODE_NEVER);
        camel.setPropertiesComponent(properties);
    }

    /**
     * Runs a route to its end.
     *
     * @param prepare gives the exchange its body, headers and properties
     * @return the exchange; what failed is its exception
     */
    public Exchange run(String routeId, Processor prepare) {
        DefaultConsumer start = (DefaultConsumer) camel.getRoute(routeId).getConsumer();
        Exchange exchange = start.getEndpoint().createExchange(ExchangePattern.InOut);
        try {
            prepare.process(exchange);
            start.getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        return exchange;
    }

    /** Ends after what runs now. */
    @Override
    public void close() {
        camel.stop();
    }
}
