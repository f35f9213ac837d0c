package kz.zerek.account.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.zerek.account.AccountException;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.account.SignInAddress;
import kz.zerek.account.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Whom an OpenID provider tells of: the same person each time, known by issuer and subject. Someone new becomes a student,
 * or a teacher if the provider says so in a claim that the settings name.
 */
@Component
class OpenIdPeople
        implements OAuth2UserService<OidcUserRequest, OidcUser>,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdPeople.class);

    private final OidcUserService provider = new OidcUserService();
    private final People people;
    private final String claim;
    private final String value;

    OpenIdPeople(
            People people,
            @Value("${zerek.openid.teacher-claim:}") String claim,
            @Value("${zerek.openid.teacher-value:}") String value) {
        this.people = people;
        this.claim = claim;
        this.value = value;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return signedIn(provider.loadUser(request));
    }

    OidcUser signedIn(OidcUser user) {
        // Until there is an owner, nobody else has an account.
        if (!people.hasOwner()) throw new OAuth2AuthenticationException(new OAuth2Error("no_owner"));
        try {
            var person = people.identified(user.getIssuer().toString(), user.getSubject(), name(user), role(user));
            return new OpenIdUser(user, person);
        } catch (AccountException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("name"), e);
        }
    }

    private static String name(OidcUser user) {
        return Objects.requireNonNullElse(
                user.getFullName(), Objects.requireNonNullElse(user.getPreferredUsername(), ""));
    }

    private Role role(OidcUser user) {
        if (claim.isEmpty()) return Role.STUDENT;
        var said = user.getClaims().get(claim);
        boolean teaches = said instanceof Collection<?> all ? all.contains(value) : value.equals(said);
        return teaches ? Role.TEACHER : Role.STUDENT;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws IOException {
        response.sendRedirect(SignInAddress.home(((SignedIn) user.getPrincipal()).person()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in through a provider failed", failure);
        response.sendRedirect("/" + SignInAddress.PATH + "?" + SignInAddress.FAILED);
    }

    /** The provider's user, and ours. */
    private static final class OpenIdUser extends DefaultOidcUser implements SignedIn {

        private final transient Person person;

        OpenIdUser(OidcUser user, Person person) {
            super(
                    List.copyOf(AuthorityUtils.createAuthorityList(PersonAuthentication.authorities(person.role()))),
                    user.getIdToken(),
                    user.getUserInfo());
            this.person = person;
        }

        @Override
        public Person person() {
            return person;
        }

        @Override
        public String getName() {
            return person.id().toString();
        }
    }
}
