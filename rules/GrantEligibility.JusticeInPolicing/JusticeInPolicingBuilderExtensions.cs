using GrantEligibility.DependencyInjection;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>Adds the regime of this package to a registration.</summary>
public static class JusticeInPolicingBuilderExtensions
{
    /// <summary>Adds <see cref="JusticeInPolicingRegimes.All"/>. Calling it twice is harmless.</summary>
    /// <param name="builder">The registration.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IGrantEligibilityBuilder AddJusticeInPolicing(this IGrantEligibilityBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var regime in JusticeInPolicingRegimes.All)
        {
            builder.AddRegime(regime);
        }

        return builder;
    }
}
