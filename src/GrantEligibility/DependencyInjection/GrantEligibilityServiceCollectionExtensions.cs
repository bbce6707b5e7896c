using GrantEligibility.Evaluation;
using GrantEligibility.Records;
using GrantEligibility.Records.Replay;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GrantEligibility.DependencyInjection;

/// <summary>
/// Registers <see cref="IEligibilityEvaluator"/> as a singleton, and with it <see cref="DecisionRecorder"/> and <see cref="RecordReplay"/>. Calling any of these twice is harmless, and a service
/// that the host registered first wins. Settings are tested when the host starts.
/// </summary>
public static class GrantEligibilityServiceCollectionExtensions
{
    /// <summary>Registers the evaluator with its defaults.</summary>
    /// <param name="services">The services to register into.</param>
    /// <returns>A builder to add regimes to; at least one is needed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IGrantEligibilityBuilder AddGrantEligibility(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<GrantEligibilityOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GrantEligibilityOptions>, GrantEligibilityOptionsValidation>());
        services.TryAddSingleton<IEligibilityEvaluator, HostedEligibilityEvaluator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DecisionRecorder>();
        services.TryAddSingleton<RecordReplay>();
        return new GrantEligibilityBuilder(services);
    }

    /// <summary>Registers the evaluator and settings made in code.</summary>
    /// <param name="services">The services to register into.</param>
    /// <param name="configure">Sets the settings.</param>
    /// <returns>A builder to add regimes to; at least one is needed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IGrantEligibilityBuilder AddGrantEligibility(this IServiceCollection services, Action<GrantEligibilityOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddGrantEligibility();
        services.Configure(configure);
        return builder;
    }

    /// <summary>Registers the evaluator and settings from configuration.</summary>
    /// <param name="services">The services to register into.</param>
    /// <param name="section">The section with the settings, by convention <see cref="GrantEligibilityOptions.SectionName"/>.</param>
    /// <returns>A builder to add regimes to; at least one is needed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IGrantEligibilityBuilder AddGrantEligibility(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddGrantEligibility(options => Read(section.GetSection(nameof(GrantEligibilityOptions.RegimeOptions)), options));
    }

    /// <summary>Reads the settings by hand: two levels of names and texts need no binding by reflection.</summary>
    private static void Read(IConfigurationSection regimes, GrantEligibilityOptions options)
    {
        foreach (var regime in regimes.GetChildren())
        {
            if (!options.RegimeOptions.TryGetValue(regime.Key, out var settings))
            {
                settings = new Dictionary<string, string>(StringComparer.Ordinal);
                options.RegimeOptions[regime.Key] = settings;
            }

            foreach (var setting in regime.GetChildren())
            {
                settings[setting.Key] = setting.Value ?? string.Empty;
            }
        }
    }
}
