using GrantEligibility.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace GrantEligibility.DependencyInjection;

/// <inheritdoc cref="IGrantEligibilityBuilder"/>
internal sealed class GrantEligibilityBuilder(IServiceCollection services) : IGrantEligibilityBuilder
{
    public IServiceCollection Services { get; } = services;

    public IGrantEligibilityBuilder AddRegime(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        if (!Services.Any(s => !s.IsKeyedService && s.ImplementationInstance is Regime there && there.Id == regime.Id))
        {
            Services.AddSingleton(regime);
        }

        return this;
    }
}
