package kz.zerek.account.internal;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import kz.zerek.account.SignInAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * What stands before every request. Screens say with annotations who may open them; what says nothing, opens to nobody.
 * Besides screens there are files, which are for all, and nothing that a form of another site could send.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Where a browser sends the answers that it kept: whose attempt it is, is asked there. */
    private static final String ANSWERS = "/attempt/*/answers";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SignedInContexts contexts,
            ObjectProvider<ClientRegistrationRepository> providers,
            OpenIdPeople people,
            NavigationAccessControl navigation) {
        http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(new SessionOwner(), SecurityContextHolderFilter.class)
                .addFilterAfter(new SameSiteOnly(), SessionOwner.class)
                // The shell sends its own.
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Nothing but JSON of our own pages is taken there, see OwnPage in kz.zerek.attempt.web.
                .csrf(csrf -> csrf.ignoringRequestMatchers(pathPattern(HttpMethod.POST, ANSWERS)))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.POST, ANSWERS).permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, _) -> response.sendRedirect(SignInAddress.of(request.getRequestURI()))));
        if (providers.getIfAvailable() != null)
            http.oauth2Login(login -> login.loginPage("/" + SignInAddress.PATH)
                    .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                    .successHandler(people)
                    .failureHandler(people));
        http.with(
                vaadin(),
                configurer -> configurer
                        .enableRequestCacheConfiguration(false)
                        .enableLogoutConfiguration(false)
                        .anyRequest(url ->
                                url.access((_, context) -> new AuthorizationDecision(isFile(context.getRequest())))));
        navigation.setLoginView("/" + SignInAddress.PATH);
        return http.build();
    }

    /** Or an address that leads nowhere. */
    private static boolean isFile(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }
}
