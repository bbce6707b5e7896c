using System.Reflection;

namespace NRules.Fluent;

/// <summary>Says where to find rule classes and which of them to take.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Takes classes of assemblies that are not public, too.</summary>
    /// <param name="include">Whether to take them; they are left out by default.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Takes classes of assemblies that are nested in others, too.</summary>
    /// <param name="include">Whether to take them; they are left out by default.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Looks for rule classes in assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Looks for rule classes in the assembly of a type.</summary>
    /// <typeparam name="T">Any type of the assembly.</typeparam>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Looks for rule classes in the assembly of a type.</summary>
    /// <param name="type">Any type of the assembly.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Takes the rule classes among the given types, private and nested ones included, since they were named; types that are no rule classes are passed over.</summary>
    /// <param name="types">The types.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Type(params Type[] types);

    /// <summary>Takes only classes that satisfy a predicate, and every earlier one.</summary>
    /// <param name="predicate">Whether to take a class.</param>
    /// <returns>This scanner.</returns>
    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
