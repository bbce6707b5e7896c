using GrantEligibility.DependencyInjection;

namespace GrantEligibility.SafePolicing;

/// <summary>Adds the regimes of this package to a registration.</summary>
public static class SafePolicingBuilderExtensions
{
    /// <summary>Adds <see cref="SafePolicingRegimes.All"/>. Calling it twice is harmless.</summary>
    /// <param name="builder">The registration.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IGrantEligibilityBuilder AddSafePolicing(this IGrantEligibilityBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var regime in SafePolicingRegimes.All)
        {
            builder.AddRegime(regime);
        }

        return builder;
    }
}
