// Usage: ferretdb ADDRESS FOLDER: a database that speaks MongoDB's protocol, on SQLite files in FOLDER. Built by scripts/e2e-tools.mjs.
package main

import (
	"context"
	"log"
	"os"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	database, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: os.Args[1]},
		Handler:   "sqlite",
		SQLiteURL: "file:" + os.Args[2] + "/",
	})
	if err != nil {
		log.Fatal(err)
	}
	log.Print(database.Run(context.Background()))
}
