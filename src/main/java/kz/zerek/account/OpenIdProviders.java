package kz.zerek.account;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The sites through which one may sign in, as the settings name them. */
@Component
public class OpenIdProviders {

    /** @param path that begins signing in there, without its first slash */
    public record Provider(String name, String path) {}

    private final List<Provider> all;

    OpenIdProviders(ObjectProvider<ClientRegistrationRepository> settings) {
        all = settings.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(registration -> new Provider(
                                registration.getClientName(),
                                "oauth2/authorization/" + registration.getRegistrationId()))
                        .toList()
                : List.of();
    }

    public List<Provider> all() {
        return all;
    }
}
