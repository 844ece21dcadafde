package vn.lienthong.hub.partner;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code hub.partners.dir} out of the map {@code hub.partners.*}: it is the name of a folder, and therefore no
 * partner can be called {@code dir}.
 */
@Component
class PartnersFolderBinding implements ConfigurationPropertiesBindHandlerAdvisor {

    private static final ConfigurationPropertyName DIR = ConfigurationPropertyName.of("hub.partners.dir");

    @Override
    public BindHandler apply(BindHandler handler) {
        return new AbstractBindHandler(handler) {
            @Override
            public <T> Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
                if (!DIR.equals(name) || target.getType().resolve() != PartnerProperties.class) {
                    return super.onStart(name, target, context);
                }
                context.getSources().forEach(source -> {
                    if (source.containsDescendantOf(DIR) == ConfigurationPropertyState.PRESENT) {
                        throw new IllegalArgumentException(
                                "no partner can be called 'dir': hub.partners.dir names the folder of the partners that"
                                        + " are files; choose another id");
                    }
                });
                return null;
            }
        };
    }
}
