using GrantEligibility.DependencyInjection;

namespace GrantEligibility.JusticeAct;

/// <summary>Adds the regime of this package to a registration.</summary>
public static class JusticeActBuilderExtensions
{
    /// <summary>Adds <see cref="JusticeActRegimes.All"/>. Calling it twice is harmless.</summary>
    /// <param name="builder">The registration.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IGrantEligibilityBuilder AddJusticeAct(this IGrantEligibilityBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var regime in JusticeActRegimes.All)
        {
            builder.AddRegime(regime);
        }

        return builder;
    }
}
