using System.Reflection;

namespace NRules.Fluent;

/// <summary>Says which rule classes to load, and into which rule set.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Loads classes of assemblies that are not public, too.</summary>
    /// <param name="include">Whether to load them; they are left out by default.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Loads classes of assemblies that are nested in others, too.</summary>
    /// <param name="include">Whether to load them; they are left out by default.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Loads from assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Loads from assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads the rule classes among the given types, private and nested ones included; types that are no rule classes are passed over.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Loads the rule classes among the given types, private and nested ones included; types that are no rule classes are passed over.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads what a scan finds.</summary>
    /// <param name="scanAction">Sets up the scan.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Loads only rules whose metadata satisfies a filter, and every earlier one.</summary>
    /// <param name="filter">Whether to load a rule.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Loads into a rule set, which is created when there is none of the name.</summary>
    /// <param name="ruleSetName">The name of the set; <c>default</c> unless this is called.</param>
    /// <returns>This specification.</returns>
    IRuleLoadSpec To(string ruleSetName);
}
