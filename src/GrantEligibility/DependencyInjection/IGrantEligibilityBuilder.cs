using GrantEligibility.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace GrantEligibility.DependencyInjection;

/// <summary>Adds to a registration made with <c>AddGrantEligibility</c>.</summary>
public interface IGrantEligibilityBuilder
{
    /// <summary>The services registered into.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds a regime to judge under. A regime of an identifier that is there already is not added again.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    IGrantEligibilityBuilder AddRegime(Regime regime);
}
