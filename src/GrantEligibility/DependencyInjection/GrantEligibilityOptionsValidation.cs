using GrantEligibility.Evaluation;
using GrantEligibility.Regimes;
using Microsoft.Extensions.Options;

namespace GrantEligibility.DependencyInjection;

/// <summary>Tests a host's settings against the regimes it registered; every fault at once.</summary>
internal sealed class GrantEligibilityOptionsValidation(IEnumerable<Regime> regimes) : IValidateOptions<GrantEligibilityOptions>
{
    public ValidateOptionsResult Validate(string? name, GrantEligibilityOptions options)
    {
        var registered = regimes.ToList();
        var faults = new List<string>();
        if (registered.Count == 0)
        {
            faults.Add("No regime is registered. Add one, for instance with AddSafePolicing() of the package GrantEligibility.SafePolicing.");
        }

        foreach (var (regimeId, settings) in options.RegimeOptions)
        {
            if (registered.Find(r => r.Id == regimeId) is not { } regime)
            {
                faults.Add($"RegimeOptions: '{regimeId}' is not a regime that is registered here. Use one of: {string.Join(", ", registered.Select(r => r.Id))}.");
                continue;
            }

            foreach (var (option, value) in settings)
            {
                try
                {
                    OptionValues.Test(regime, option, value);
                }
                catch (EligibilityQuestionException fault)
                {
                    faults.Add($"RegimeOptions, {regimeId}: {fault.Message}");
                }
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
