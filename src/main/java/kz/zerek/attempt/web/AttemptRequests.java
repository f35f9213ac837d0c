package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.CurrentPerson;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.Taker;
import kz.zerek.attempt.UnknownAttemptException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the {@link AttemptRequest} of an address with {@code {attempt}} in it. Without one, a request is refused,
 * as {@link RefusedRequests} tells it.
 */
@Component
class AttemptRequests implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentPerson person;
    private final Pace pace;

    AttemptRequests(CurrentPerson person, Pace pace) {
        this.person = person;
        this.pace = pace;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AttemptRequest.class;
    }

    @Override
    public AttemptRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(web.getNativeRequest(HttpServletRequest.class));
    }

    private AttemptRequest of(HttpServletRequest request) {
        if (!onlyReads(request) && !OwnPage.sent(request))
            throw RefusedRequestException.unreadable(HttpStatus.FORBIDDEN);
        var taker = taker(request).orElseThrow(UnknownAttemptException::new);
        if (!pace.allows(taker, request.getRemoteAddr())) throw RefusedRequestException.tooOften();
        return new AttemptRequest(attempt(request).orElseThrow(UnknownAttemptException::new), taker);
    }

    private static boolean onlyReads(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Whoever is signed in, or the visitor of the cookie; empty if there is neither. */
    private Optional<Taker> taker(HttpServletRequest request) {
        return person.find().<Taker>map(in -> new PersonTaker(in.id())).or(() -> VisitorCookie.read(request));
    }

    private static Optional<AttemptId> attempt(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("attempt") instanceof String id
                ? AttemptId.of(id)
                : Optional.empty();
    }
}
