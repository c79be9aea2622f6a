// Decodes the lines on standard input with what quicktype made, encodes them again, and compares.
// Prints how many have the same value.

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
)

// value reads JSON without a loss of digits.
func value(text string) (any, error) {
	var value any
	reader := json.NewDecoder(strings.NewReader(text))
	reader.UseNumber()
	err := reader.Decode(&value)
	return value, err
}

func same(line string) error {
	var head struct{ Event string }
	if err := json.Unmarshal([]byte(line), &head); err != nil {
		return err
	}
	again, err := decoders[head.Event]([]byte(line))
	if err != nil {
		return err
	}
	before, _ := value(line)
	after, err := value(string(again))
	if err != nil || !reflect.DeepEqual(before, after) {
		return fmt.Errorf("encoded as %s", again)
	}
	return nil
}

func main() {
	decoded := 0
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if err := same(lines.Text()); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", lines.Text(), err)
			continue
		}
		decoded++
	}
	fmt.Println(decoded)
}
