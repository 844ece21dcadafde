package vn.lienthong.hub.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.ProblemWriter;

/** Lets each address through at its rate; one bucket an address, and a bounded number of them. */
class PublicRate extends OncePerRequestFilter {

    private final Cache<String, Bucket> buckets;
    private final PublicRateProperties rate;
    private final TimeMeter time;
    private final ProblemWriter problems;

    PublicRate(PublicRateProperties rate, TimeMeter time, ProblemWriter problems) {
        this.rate = rate;
        this.time = time;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder().maximumSize(rate.addresses()).build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(ClientAddress.of(request.getRemoteAddr()), address -> bucket())
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                response,
                new Fault(
                        FaultCode.RATE_LIMITED,
                        "From one address " + rate.requests() + " look-ups in "
                                + rate.per().toSeconds() + " s are allowed. Wait, or use a token.",
                        List.of(),
                        Duration.ofNanos(probe.getNanosToWaitForRefill()),
                        null));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .withCustomTimePrecision(time)
                .build();
    }
}
